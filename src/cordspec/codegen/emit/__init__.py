"""The generated text: functions from a description to the text of files, without I/O."""

from cordspec.codegen.emit.asyncapi import asyncapi_document
from cordspec.codegen.emit.bundle import bundled_schema
from cordspec.codegen.emit.decisions import JUDGED, emit_judged
from cordspec.codegen.emit.documents import DOCUMENTS, emit_documents
from cordspec.codegen.emit.example import Composer
from cordspec.codegen.emit.operation_pages import emit_operation_pages
from cordspec.codegen.emit.operations import emit_operations
from cordspec.codegen.emit.package import emit_package
from cordspec.codegen.emit.pages import emit_pages
from cordspec.codegen.emit.plain import plain_schema
from cordspec.codegen.emit.requests import emit_requests
from cordspec.codegen.emit.sample import emit_sample
from cordspec.codegen.emit.sample_values import emit_sample_values
from cordspec.codegen.emit.session import emit_session
from cordspec.codegen.emit.spelling import THIRD_PARTIES
from cordspec.codegen.emit.tree import Tree
from cordspec.codegen.emit.verification import check_text

__all__ = [
    "DOCUMENTS",
    "JUDGED",
    "THIRD_PARTIES",
    "Composer",
    "Tree",
    "asyncapi_document",
    "bundled_schema",
    "check_text",
    "emit_documents",
    "emit_judged",
    "emit_operation_pages",
    "emit_operations",
    "emit_package",
    "emit_pages",
    "emit_requests",
    "emit_sample",
    "emit_sample_values",
    "emit_session",
    "plain_schema",
]
