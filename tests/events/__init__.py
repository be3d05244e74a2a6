"""Every event and object of the schemas, by tests that are made from the schemas."""
