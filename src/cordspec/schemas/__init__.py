"""The schemas of the gateway as documents: JSON Schema and AsyncAPI, for other tools and languages.

The documents are included in the package; ``cordspec.codegen`` generates them. Reading and comparing them needs no
other distribution.
"""

from cordspec.schemas.differences import Change, differences
from cordspec.schemas.documents import asyncapi_document, bundle
from cordspec.schemas.selection import only_events

__all__ = ["Change", "asyncapi_document", "bundle", "differences", "only_events"]
