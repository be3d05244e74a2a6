"""What is new upstream: Discord's documentation and OpenAPI file against what the schemas were compared with.

For maintainers. Nothing here changes a schema; it says what a person should look at.
"""

from cordspec.codegen.upstream.compare import documentation_drift
from cordspec.codegen.upstream.conformity import conformity, upstream_reasons
from cordspec.codegen.upstream.keeping import keep
from cordspec.codegen.upstream.openapi import openapi_drift

__all__ = ["conformity", "documentation_drift", "keep", "openapi_drift", "upstream_reasons"]
