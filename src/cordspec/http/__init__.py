"""Discord's HTTP interface: requests within the limits, answers as typed objects.

It knows models and nothing of the gateway.
"""

from cordspec.http.authentication import BearerAuthentication, BotAuthentication
from cordspec.http.client import HTTPClient
from cordspec.http.files import File
from cordspec.http.route import Route

__all__ = ["BearerAuthentication", "BotAuthentication", "File", "HTTPClient", "Route"]
