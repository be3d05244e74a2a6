"""Other libraries, each driven from frame bytes to what its listeners receive; one process for each."""
