"""Comparison of the schemas with Discord's documentation and OpenAPI file, for maintainers.

No schema is changed: the results are differences that a maintainer decides about.
"""

from cordspec.codegen.upstream.compare import documentation_drift
from cordspec.codegen.upstream.conformity import check_conformity, our_name, upstream_reasons
from cordspec.codegen.upstream.documented import FACT_FILES, read_facts
from cordspec.codegen.upstream.facts import FieldTable, ValueTable, tables_of
from cordspec.codegen.upstream.keeping import keep_facts
from cordspec.codegen.upstream.openapi import openapi_drift
from cordspec.codegen.upstream.pages import read_page
from cordspec.codegen.upstream.routes import documented_routes_drift, openapi_operations_drift

__all__ = [
    "FACT_FILES",
    "FieldTable",
    "ValueTable",
    "check_conformity",
    "documentation_drift",
    "documented_routes_drift",
    "keep_facts",
    "openapi_drift",
    "openapi_operations_drift",
    "our_name",
    "read_facts",
    "read_page",
    "tables_of",
    "upstream_reasons",
]
