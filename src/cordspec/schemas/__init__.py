"""The description of the gateway as documents: JSON Schema and AsyncAPI, for other tools and languages.

This room reads the documents that the package carries, and works on documents as plain JSON. It needs no other
distribution; what makes the documents is ``cordspec.codegen``.
"""

from cordspec.schemas.differences import Change, differences
from cordspec.schemas.documents import asyncapi_document, bundle
from cordspec.schemas.selection import only_events

__all__ = ["Change", "asyncapi_document", "bundle", "differences", "only_events"]
