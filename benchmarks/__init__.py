"""Measurements; the tests never time anything."""
