"""Discord's HTTP API: requests within the rate limits, responses as typed objects.

It does not depend on the gateway.
"""

from cordspec.dispatch.internals import Authentication
from cordspec.http.authentication import BearerAuthentication, BotAuthentication
from cordspec.http.client import HTTPClient
from cordspec.http.failures import TransportError
from cordspec.http.files import File
from cordspec.http.route import Route
from cordspec.http.transport import AiohttpTransport, HTTPTransport, IncomingResponse, OutgoingRequest

__all__ = [
    "AiohttpTransport",
    "Authentication",
    "BearerAuthentication",
    "BotAuthentication",
    "File",
    "HTTPClient",
    "HTTPTransport",
    "IncomingResponse",
    "OutgoingRequest",
    "Route",
    "TransportError",
]
