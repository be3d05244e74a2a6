"""What is new upstream: Discord's documentation and OpenAPI file against what the schemas were compared with.

For maintainers. Nothing here changes a schema; it says what a person should look at.
"""
