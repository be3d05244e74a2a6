"""Responses to every operation of the HTTP API, derived from its description: a small consistent world.

What a request creates is kept by its path: it is listed, found, changed and deleted there. Anything else that has not been
deleted is a sample with the IDs of the path. A request that Discord's limits do not allow is refused with 400. The
first event that Discord would send for a request is passed on.
"""

import re
from collections.abc import Callable, Mapping, Sequence
from functools import cache
from typing import Any, Final, NamedTuple, cast, get_args, get_origin
from urllib.parse import parse_qs

from msgspec import MsgspecError, Struct, convert, json, structs

from cordspec import requests
from cordspec.decode import encode
from cordspec.errors import UsageError
from cordspec.events import EVENTS
from cordspec.http.internals import problems_of
from cordspec.models import Permissions
from cordspec.testing.exchange import Answer
from cordspec.testing.factories import present, sample
from cordspec.typeforms import bare_type, union_members
from cordspec.wire import Request

__all__ = ["Call", "World", "asks_for_response", "event_of", "find_calls", "lacks", "refuse_invalid"]

NOT_FOUND: Final = Answer(status=404, body={"message": "404: Not Found", "code": 0})
GENERAL: Final = re.compile(r"\\{(\w+)\\}")


class Call(NamedTuple):
    """A request, recognised by its method and path."""

    request: type[Request[Any]]
    path: str
    ids: Mapping[str, str]
    """Parameters of the path by the names of the fields."""

    is_one: bool
    """True if the path ends with an ID: it names one object of a collection."""

    @property
    def last_id(self) -> str | None:
        """ID of the object that the path names; None for the path of a collection."""
        return list(self.ids.values())[-1] if self.is_one and self.ids else None


@cache
def _table() -> Sequence[tuple[str, re.Pattern[str], type[Request[Any]]]]:
    classes: list[type[Any]] = [getattr(requests, name) for name in requests.__all__]
    found: list[type[Request[Any]]] = [each for each in classes if issubclass(each, Request)]
    rows = [(each.operation.method, _pattern(each.operation.path), each) for each in found]
    # Literal segments first: /users/@me is not the user of the ID @me.
    return sorted(rows, key=lambda row: row[2].operation.path.count("{"))


def _pattern(path: str) -> re.Pattern[str]:
    return re.compile(GENERAL.sub(r"(?P<\1>[^/]+)", re.escape(path)))


def find_calls(method: str, path: str) -> list[Call]:
    """Return the operations that a request may be: several have the same method and path."""
    calls: list[Call] = []
    for known, pattern, request in _table():
        found = pattern.fullmatch(path) if known == method else None
        if found is not None and (not calls or request.operation.path == calls[0].request.operation.path):
            names = request.operation.parameters
            ids = {names[name]: text for name, text in found.groupdict().items()}
            calls.append(Call(request, path, ids, request.operation.path.endswith("}")))
    return calls


def asks_for_response(call: Call, query: str) -> bool:
    """Return whether a request asks for a response that Discord leaves out otherwise."""
    return call.request.operation.empty and any(values == ["true"] for values in parse_qs(query).values())


def lacks(call: Call, denied: Permissions) -> bool:
    """Return whether one of these permissions may be needed for a request."""
    return any(flag.name in call.request.operation.permissions for flag in denied)


def refuse_invalid(call: Call, body: Any, query: str) -> Answer | None:
    """Return the error of Discord for a request that it does not allow; None for a valid one."""
    operation = call.request.operation
    given: dict[str, Any] = {**call.ids}
    for name, values in parse_qs(query).items():
        given[name] = values if name in operation.query and len(values) > 1 else values[0]
    if operation.whole is not None:
        given[operation.whole] = body
    elif isinstance(body, dict):
        given |= cast("dict[str, Any]", body)
    required = [info.encode_name for info in structs.fields(call.request) if info.required]
    absent = [name for name in required if name not in given]
    if absent:
        return _form_error({name: ["This field is required"] for name in absent})
    try:
        made = convert(given, call.request, strict=False)
    except (MsgspecError, TypeError, ValueError):
        return None  # a union without a tag, which msgspec cannot read: the sample of the response decides
    found: dict[str, list[str]] = {}
    for path, wrong in problems_of(made):
        found.setdefault(path, []).append(wrong)
    return _form_error(found) if found else None


def _form_error(problems: Mapping[str, Sequence[str]]) -> Answer:
    """Return the error of a form, with the problems at their places as Discord nests them."""
    errors: dict[str, Any] = {}
    for path, wrongs in problems.items():
        place = errors
        for step in re.findall(r"\w+", path):
            place = place.setdefault(step, {})
        place["_errors"] = [{"code": "BASE_TYPE_BAD", "message": wrong} for wrong in wrongs]
    body = {"message": "Invalid Form Body", "code": 50035, "errors": errors}
    return Answer(status=400, body=body)


class World:
    """The objects that requests have created, by path."""

    def __init__(self, fresh_id: Callable[[], int]) -> None:
        self.objects: dict[str, Any] = {}
        """Objects by the path at which they are found, in the order of their creation."""
        self.deleted: set[str] = set()
        """Paths of objects that were deleted."""
        self._fresh_id = fresh_id

    def answer(self, call: Call, body: Any) -> Answer:
        """Carry out a request, and return the response."""
        operation = call.request.operation
        if call.is_one and call.path in self.deleted and operation.method != "PUT":
            return NOT_FOUND
        match operation.method:
            case "GET":
                return Answer(body=self._found(call))
            case "DELETE":
                old = self.objects.pop(call.path, None)
                if call.is_one:
                    self.deleted.add(call.path)
                made = None if operation.response is None else (old or self._sample(call, {}))
            case _:
                made = self._made(call, body)
        return Answer(status=204) if made is None else Answer(body=made)

    def _found(self, call: Call) -> object:
        response = call.request.operation.response
        if call.path in self.objects:
            return self.objects[call.path]
        if get_origin(response) is list:
            start = f"{call.path}/"
            return [
                each
                for path, each in self.objects.items()
                if path.startswith(start) and "/" not in path[len(start) :]
            ]
        return self._sample(call, {})

    def _made(self, call: Call, body: Any) -> object:
        operation = call.request.operation
        if operation.response is None or operation.response is bytes:
            self.deleted.discard(call.path)
            return None
        if get_origin(operation.response) is list:
            (item,) = get_args(operation.response)
            return [_object(item, {**call.ids, **each}) for each in _objects_in(body)]
        known: dict[str, Any] = {}
        if call.path in self.objects and isinstance(self.objects[call.path], Struct):
            known = json.decode(encode(self.objects[call.path]))
        given = cast("dict[str, Any]", body) if isinstance(body, dict) else {}
        made = self._sample(call, known | given)
        path = call.path
        if operation.method == "POST":
            if not hasattr(made, "id"):
                return made
            made = structs.replace(made, id=self._fresh_id())
            path = f"{path}/{made.id}"
        self.deleted.discard(path)
        self.objects[path] = made
        return made

    def _sample(self, call: Call, body: Mapping[str, Any]) -> Any:
        response = call.request.operation.response
        if response is bytes:
            return b""
        known = {**call.ids, **body}
        if call.last_id is not None and call.last_id.isdecimal():
            known = {"id": call.last_id, **known}
        return _object(response, known)


def _objects_in(body: object) -> list[dict[str, Any]]:
    """Return the items of a body that is a list; a body of another kind counts as one item without fields."""
    if not isinstance(body, list):
        return [{}]
    return [each for each in cast("Sequence[Any]", body) if isinstance(each, dict)]


def _object(type_: Any, known: Mapping[str, Any]) -> Any:
    """Return a sample with the fields that are known; those that the model does not have, or that do not fit, are left out."""
    class_ = _member(type_, known)
    if class_ is None:
        return {}
    names = {info.encode_name: info.name for info in structs.fields(class_)}
    given = {names[key]: value for key, value in known.items() if key in names and value is not None}
    try:
        return sample(class_, **given)
    except UsageError:
        fitting = {name: value for name, value in given.items() if _fits(class_, name, value)}
        return sample(class_, **fitting)


def _fits(class_: type[Struct], name: str, value: object) -> bool:
    try:
        sample(class_, **{name: value})
    except UsageError:
        return False
    return True


def _member(type_: Any, known: Mapping[str, Any]) -> type[Struct] | None:
    """Return the class of an object: the member of a union that its tag names, or the first."""
    members = _structs(type_)
    for each in members:
        config = each.__struct_config__
        if config.tag is not None and known.get(str(config.tag_field)) == config.tag:
            return each
    return members[0] if members else None


def event_of(call: Call, made: object, user_id: int) -> tuple[str, Struct] | None:
    """Return the first event that Discord sends for a request, with a payload made from the request and its response."""
    name = next(iter(call.request.operation.fires), None)
    payload = None if name is None else EVENTS[name].payload
    class_ = None if payload is None else _member(payload, {})
    if name is None or class_ is None:
        return None
    known: dict[str, Any] = {"user_id": str(user_id), **call.ids}
    if call.last_id is not None:
        known["id"] = call.last_id
    if isinstance(made, Struct):
        plain = json.decode(encode(made))
        known |= plain
        for info in structs.fields(class_):
            if isinstance(made, _structs(present(info.type))):
                known[info.encode_name] = plain
    return name, _object(class_, known)


def _structs(type_: Any) -> tuple[type[Struct], ...]:
    """Return the classes of objects in a type, which may be a union."""
    members = union_members(bare_type(type_))
    return tuple(each for each in members if isinstance(each, type) and issubclass(each, Struct))
