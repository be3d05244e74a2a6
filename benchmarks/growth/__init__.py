"""How costs grow: one module for each series."""
