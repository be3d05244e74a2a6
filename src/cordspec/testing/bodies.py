"""The bodies of requests: JSON, or a form with files."""

from email import message_from_bytes
from typing import Any, TypeVar, cast

from msgspec import MsgspecError, ValidationError, convert, json

from cordspec.testing.exchange import Answer

__all__ = ["Refused", "as_list", "as_object", "attached", "read_body"]

T = TypeVar("T")


class Refused(Exception):
    """The response to an operation is an error."""

    def __init__(self, status: int, code: int, message: str, errors: object = None) -> None:
        body = {"message": message, "code": code} | ({} if errors is None else {"errors": errors})
        self.answer = Answer(status=status, body=body)


def read_body(body: bytes, content_type: str) -> Any:
    """Return the JSON of a body, with the sizes of its files as ``attachments``."""
    files: dict[str, int] = {}
    fields: dict[str, str] = {}
    if content_type.startswith("multipart/form-data"):
        form = message_from_bytes(f"Content-Type: {content_type}\r\n\r\n".encode() + body)
        parts = form.get_payload() if form.is_multipart() else []
        body = b"{}"
        for part in cast("list[Any]", parts):
            name, content = (
                part.get_param("name", header="content-disposition"),
                part.get_payload(decode=True),
            )
            if name == "payload_json":
                body = content
            elif part.get_filename() is not None:
                files[str(name)] = len(content)
            else:
                fields[str(name)] = content.decode()
    if not body:
        return {}
    try:
        read = json.decode(body)
    except (MsgspecError, ValueError, RecursionError):
        raise Refused(400, 50109, "The request body contains invalid JSON.") from None
    read = {**fields, **as_object(read)} if fields else read
    if files:
        read = as_object(read)
        read["attachments"] = [
            {**each, "size": files.get(f"files[{each.get('id')}]", 0)} for each in attached(read)
        ]
    return read


def as_object(body: Any) -> dict[str, Any]:
    """Return a body that is a JSON object. Raises ``Refused`` for another one."""
    return _as(dict[str, Any], body)


def attached(body: Any) -> list[dict[str, Any]]:
    """Return the attachments of a body. Raises ``Refused`` if they are not a list of objects."""
    return _as(list[dict[str, Any]], as_object(body).get("attachments") or [])


def as_list(body: Any) -> list[Any]:
    """Return a body that is a JSON array. Raises ``Refused`` for another one."""
    return _as(list[Any], body)


def _as(type_: type[T], value: object) -> T:
    try:
        return convert(value, type_)
    except ValidationError:
        raise Refused(400, 50109, "The request body contains invalid JSON.") from None
