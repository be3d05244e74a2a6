"""Exceptions survive a pickle and a copy whole: between processes, in queues, in ``concurrent.futures``."""

import copy
import pickle
from collections.abc import Callable, Iterator
from functools import partial
from importlib import import_module
from pkgutil import walk_packages

import pytest
from hypothesis import given
from hypothesis import strategies as st

import cordspec
from cordspec import errors
from cordspec.errors import CordspecError, FieldError

FIELDS = (FieldError("embeds[0].title", "BASE_TYPE_REQUIRED", "This field is required"),)


def _http_error(error: type[errors.HTTPError]) -> errors.HTTPError:
    return error("POST /channels/1/messages", 400, code=50035, reason="Invalid Form Body", fields=FIELDS)


def _connection_failed() -> errors.ConnectionFailedError:
    failed = errors.ConnectionFailedError("POST /channels/1/messages", reason="Connection reset by peer.")
    failed.sent = False
    return failed


class Listed:
    """A Struct that an error may name."""


EXAMPLES: dict[type[CordspecError], Callable[[], CordspecError]] = {
    errors.CordspecError: lambda: CordspecError("message"),
    errors.DecodeError: lambda: errors.DecodeError("message"),
    errors.FrameError: lambda: errors.FrameError("This is not a frame.", b"\xff" * 600),
    errors.InflateError: lambda: errors.InflateError("This cannot be inflated.", b"\x00\x01"),
    errors.CaptureError: lambda: errors.CaptureError("message"),
    errors.UsageError: lambda: errors.UsageError("message"),
    errors.UnknownEventError: lambda: errors.UnknownEventError("MESSAGE_CRATE", ["MESSAGE_CREATE"]),
    errors.DispatcherClosedError: lambda: errors.DispatcherClosedError("message"),
    errors.WaitTimeoutError: lambda: errors.WaitTimeoutError("message"),
    errors.GatewayCertificateError: lambda: errors.GatewayCertificateError("gateway.test", "self-signed"),
    errors.ListenerSignatureError: lambda: errors.ListenerSignatureError("message"),
    errors.ProjectionError: lambda: errors.ProjectionError("READY", Listed, ["user is missing"]),
    errors.SchemaError: lambda: errors.SchemaError(["a.yaml:1: one", "b.yaml:2: two"]),
    errors.HTTPError: lambda: _http_error(errors.HTTPError),
    errors.BadRequestError: lambda: _http_error(errors.BadRequestError),
    errors.UnauthorizedError: lambda: _http_error(errors.UnauthorizedError),
    errors.ForbiddenError: lambda: _http_error(errors.ForbiddenError),
    errors.NotFoundError: lambda: _http_error(errors.NotFoundError),
    errors.MethodNotAllowedError: lambda: _http_error(errors.MethodNotAllowedError),
    errors.RedirectError: lambda: _http_error(errors.RedirectError),
    errors.UnexpectedStatusError: lambda: _http_error(errors.UnexpectedStatusError),
    errors.CertificateError: lambda: errors.CertificateError("GET /gateway", reason="self-signed"),
    errors.RateLimitedError: lambda: errors.RateLimitedError("GET /gateway", 1.5, status=429),
    errors.BannedError: lambda: errors.BannedError("GET /gateway", 60.0),
    errors.ServerError: lambda: _http_error(errors.ServerError),
    errors.UnreadableResponseError: lambda: _http_error(errors.UnreadableResponseError),
    errors.ConnectionFailedError: _connection_failed,
    errors.ExpectationError: lambda: errors.ExpectationError("MESSAGE_CREATE did not arrive in 1 s."),
    errors.GatewayError: lambda: errors.GatewayError("message"),
    errors.SessionStartLimitError: lambda: errors.SessionStartLimitError(1000, 3600.0),
    errors.FatalCloseError: lambda: errors.FatalCloseError(4004),
    errors.InvalidTokenError: lambda: errors.InvalidTokenError(4004),
    errors.InvalidShardError: lambda: errors.InvalidShardError(4010),
    errors.TooFewShardsError: lambda: errors.TooFewShardsError(4011),
    errors.InvalidAPIVersionError: lambda: errors.InvalidAPIVersionError(4012),
    errors.InvalidIntentsError: lambda: errors.InvalidIntentsError(4013),
    errors.DisallowedIntentsError: lambda: errors.DisallowedIntentsError(4014),
}
"""How one of each is made. A new exception gets a line here, with every attribute that it can have."""


def subclasses(of: type[CordspecError]) -> Iterator[type[CordspecError]]:
    for subclass in of.__subclasses__():
        yield subclass
        yield from subclasses(subclass)


def same(error: CordspecError, other: CordspecError) -> bool:
    return (
        type(other) is type(error)
        and other is not error
        and str(other) == str(error)
        and repr(other) == repr(error)
        and other.args == error.args
        and vars(other) == vars(error)
    )


def pickled(error: CordspecError, protocol: int) -> CordspecError:
    restored: CordspecError = pickle.loads(pickle.dumps(error, protocol))
    return restored


COPIES: dict[str, Callable[[CordspecError], CordspecError]] = {
    **{
        f"pickle {protocol}": partial(pickled, protocol=protocol)
        for protocol in range(pickle.HIGHEST_PROTOCOL + 1)
    },
    "copy": copy.copy,
    "deepcopy": copy.deepcopy,
}


def test_every_exception_has_an_example() -> None:
    """Also those that other modules define: all of cordspec is imported to find them."""
    for module in walk_packages(cordspec.__path__, "cordspec."):
        if module.name != "cordspec.__main__":
            import_module(module.name)
    ours = {error for error in subclasses(CordspecError) if error.__module__.startswith("cordspec.")}
    assert {*ours, CordspecError} == set(EXAMPLES), "test_errors.EXAMPLES lists every exception of cordspec"


@pytest.mark.parametrize("error", EXAMPLES, ids=lambda error: error.__name__)
def test_its_example_sets_everything_that_its_constructor_takes(error: type[CordspecError]) -> None:
    """An attribute that is None or empty in the example would be lost without notice."""
    example = EXAMPLES[error]()
    assert type(example) is error
    unset = {name for name, value in vars(example).items() if value in (None, "", ())}
    if isinstance(example, errors.RateLimitedError | errors.BannedError):
        unset -= {"code", "fields"}  # not taken
    if isinstance(example, errors.ConnectionFailedError):
        unset -= {"code", "fields", "status"}  # there was no answer
    assert not unset


@pytest.mark.parametrize("way", COPIES)
@pytest.mark.parametrize("error", EXAMPLES, ids=lambda error: error.__name__)
def test_a_copy_is_whole(error: type[CordspecError], way: str) -> None:
    original = EXAMPLES[error]()
    original.add_note("while it was being read")
    assert same(original, COPIES[way](original))


class OfAUser(errors.HTTPError, KeyError):
    """What users derive: another constructor, another built-in base, attributes of its own."""

    def __init__(self, *, colour: str) -> None:
        super().__init__("GET /colours", 404)
        self.colour = colour


class OfATest(errors.ExpectationError):
    """``TimeoutError`` is an ``OSError``, whose ``__new__`` reads its arguments."""

    def __init__(self, first: str, second: str, *, third: int) -> None:
        super().__init__(f"{first} and {second}")
        self.third = third


@pytest.mark.parametrize("way", COPIES)
@pytest.mark.parametrize("error", [OfAUser(colour="red"), OfATest("a", "b", third=3)], ids=repr)
def test_a_copy_of_a_derived_exception_is_whole(error: CordspecError, way: str) -> None:
    assert same(error, COPIES[way](error))


@given(st.text(), st.floats(allow_nan=False), st.integers(), st.lists(st.text()), st.binary())
def test_any_value_survives(text: str, number: float, integer: int, texts: list[str], found: bytes) -> None:
    for error in (
        errors.FrameError(text, found),
        errors.UnknownEventError(text, texts),
        errors.SchemaError(texts),
        errors.RateLimitedError(text, number, status=integer),
        errors.HTTPError(text, integer, code=integer, reason=text, fields=[FieldError(text, text, text)]),
        errors.FatalCloseError(integer),
    ):
        assert all(same(error, way(error)) for way in COPIES.values())


def test_a_deep_copy_shares_nothing_that_can_change() -> None:
    error = errors.UsageError("message")
    error.add_note("first")
    copied = copy.deepcopy(error)
    copied.add_note("second")
    assert error.__notes__ == ["first"]


@pytest.mark.parametrize("error", EXAMPLES, ids=lambda error: error.__name__)
def test_nothing_but_the_exception_itself_is_pickled(error: type[CordspecError]) -> None:
    """Neither the causes nor the frames of a traceback, in which a token may be a local variable."""
    example = EXAMPLES[error]()
    example.__cause__ = ValueError("Bot secret-token")
    example.__context__ = ValueError("Bot secret-token")
    with pytest.raises(CordspecError) as caught:
        raise example
    assert b"secret-token" not in pickle.dumps(caught.value)
