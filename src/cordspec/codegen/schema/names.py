"""Python names of definitions and keys of the schemas."""

import keyword

__all__ = ["camel", "python_name"]


def camel(name: str) -> str:
    """Return ``HEARTBEAT_ACK`` as ``HeartbeatAck``."""
    return "".join(word.capitalize() for word in name.split("_"))


def python_name(wire_name: str) -> str:
    """Return the attribute of a key, without leading underscores; a keyword gets an underscore at its end."""
    name = wire_name.lstrip("_")
    return f"{name}_" if keyword.iskeyword(name) else name
