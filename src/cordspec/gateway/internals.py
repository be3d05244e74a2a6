"""Names of this room that other rooms of cordspec use. They are not promised to users."""

from cordspec.gateway.delivery import Delivery, DispatcherSet

__all__ = ["Delivery", "DispatcherSet"]
