"""The text that is generated from a description: Python, pages, documents, samples. Nothing here writes a file."""

from cordspec.codegen.emit.asyncapi import asyncapi_document
from cordspec.codegen.emit.bundle import bundled_schema
from cordspec.codegen.emit.decisions import judged_text
from cordspec.codegen.emit.documents import DOCUMENTS, documents_text
from cordspec.codegen.emit.package import Tree, package_text
from cordspec.codegen.emit.pages import pages_text
from cordspec.codegen.emit.plain import plain_schema
from cordspec.codegen.emit.sample import sample_text
from cordspec.codegen.emit.sample_values import sample_values_text
from cordspec.codegen.emit.session import session_text
from cordspec.codegen.emit.spelling import THIRD_PARTIES
from cordspec.codegen.emit.verification import check_text

__all__ = [
    "DOCUMENTS",
    "THIRD_PARTIES",
    "Tree",
    "asyncapi_document",
    "bundled_schema",
    "check_text",
    "documents_text",
    "judged_text",
    "package_text",
    "pages_text",
    "plain_schema",
    "sample_text",
    "sample_values_text",
    "session_text",
]
