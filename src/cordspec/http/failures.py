"""Failures of a transport, and the conversion of errors of aiohttp into them.

The text of an aiohttp error contains the URL, which may contain the token of a webhook or interaction, and the proxy.
So the text is not used; messages are written here.
"""

import errno
import os
import ssl
from typing import Final

import aiohttp

from cordspec.errors import CertificateError, ConnectionFailedError

__all__ = ["AFTER_SENDING", "TransportError", "error_of_transport", "failure_of", "proxy_refused"]

PROXY_CREDENTIALS: Final = 407

PROXY_REASON: Final = (
    "The proxy rejected the credentials (407): check the user name and password of the proxy."
)

AFTER_SENDING: Final = "The request may have been carried out nevertheless."


class TransportError(Exception):
    """There is no response, or not all of it.

    ``reason`` is a sentence without addresses and secrets. ``sent`` is true if the server may have got the request,
    ``permanent`` if sending it again cannot help, ``certificate`` if the certificate of the server is not trusted.
    """

    def __init__(
        self, reason: str, *, sent: bool = True, permanent: bool = False, certificate: bool = False
    ) -> None:
        super().__init__(reason)
        self.reason = reason
        self.sent = sent
        self.permanent = permanent
        self.certificate = certificate


def error_of_transport(request: str, failure: TransportError) -> ConnectionFailedError:
    """Return the error of a request for the failure of a transport."""
    if failure.certificate:
        return CertificateError(request, reason=failure.reason)
    reason = f"{failure.reason} {AFTER_SENDING}" if failure.sent else failure.reason
    failed = ConnectionFailedError(request, reason=reason)
    failed.sent, failed.permanent = failure.sent, failure.permanent
    return failed


def proxy_refused() -> TransportError:
    """Return the failure for a 407, which a proxy sends in place of the response."""
    return TransportError(PROXY_REASON, sent=False, permanent=True)


def failure_of(host: str, error: Exception, timeout: float) -> TransportError:
    """Return the failure for an exception of aiohttp or asyncio."""
    certificate = _certificate(error)
    if certificate is not None:
        reason = f"The TLS certificate of {host} is not trusted: {certificate}".rstrip(".")
        return TransportError(reason, certificate=True)
    return TransportError(
        _reason(error, host, timeout),
        sent=not isinstance(error, aiohttp.ClientConnectorError | aiohttp.ClientHttpProxyError),
        permanent=isinstance(error, aiohttp.ClientHttpProxyError) and error.status == PROXY_CREDENTIALS,
    )


def _certificate(error: Exception) -> str | None:
    """Return OpenSSL's reason for rejecting a certificate; None if the error has another cause."""
    if isinstance(error, aiohttp.ClientConnectorCertificateError):
        found: BaseException = error.certificate_error
    else:
        found = error
    if isinstance(found, ssl.SSLCertVerificationError):
        return found.verify_message
    return "the certificate is not valid" if isinstance(error, ssl.CertificateError) else None


def _reason(error: Exception, host: str, timeout: float) -> str:
    match error:
        case aiohttp.ClientHttpProxyError() if error.status == PROXY_CREDENTIALS:
            return PROXY_REASON
        case aiohttp.ClientHttpProxyError():
            return f"The proxy did not open a connection to {host}: it responded with {error.status}."
        case aiohttp.ClientProxyConnectionError():
            return f"The proxy cannot be reached: {_os_reason(error.os_error)}."
        case aiohttp.ClientConnectorDNSError():
            return f"The name {host} cannot be resolved: check base_url and the network."
        case aiohttp.ClientSSLError():
            return f"The TLS handshake with {host} failed: {_ssl_reason(error)}."
        case aiohttp.ClientConnectorError():
            return f"{host} cannot be reached: {_os_reason(error.os_error)}."
        case TimeoutError():
            return f"There was no response within {timeout:g} s."
        case aiohttp.ServerDisconnectedError():
            return "The server closed the connection before it responded."
        case aiohttp.ClientPayloadError():
            return "The connection was lost in the middle of the response."
        case aiohttp.ClientResponseError():
            return "The response is not valid HTTP."
        case OSError():
            return f"The connection was lost: {_os_reason(error)}."
        case _:
            return f"The connection was lost ({type(error).__name__})."


def _os_reason(error: OSError) -> str:
    """Return the description of an error number; the text of the error itself may contain an address."""
    if error.errno is None or error.errno not in errno.errorcode:
        return type(error).__name__
    return f"{os.strerror(error.errno)} ({errno.errorcode[error.errno]})"


def _ssl_reason(error: aiohttp.ClientSSLError) -> str:
    reason = getattr(error.os_error, "reason", None)
    return str(reason).replace("_", " ").lower() if reason else type(error.os_error).__name__
