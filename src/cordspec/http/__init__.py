"""Discord's HTTP interface: who we are, and where listeners of responses register.

This version sends no request yet.
"""

from cordspec.http.authentication import BearerAuthentication, BotAuthentication
from cordspec.http.client import HTTPClient

__all__ = ["BearerAuthentication", "BotAuthentication", "HTTPClient"]
