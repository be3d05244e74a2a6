"""Names on the wire as names in Python."""

import keyword

__all__ = ["camel", "python_name"]


def camel(name: str) -> str:
    """``HEARTBEAT_ACK`` as ``HeartbeatAck``."""
    return "".join(word.capitalize() for word in name.split("_"))


def python_name(wire_name: str) -> str:
    """Attribute for a key: no leading underscore, no keyword."""
    name = wire_name.lstrip("_")
    return f"{name}_" if keyword.iskeyword(name) else name
