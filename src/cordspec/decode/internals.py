"""Names of this room that other rooms of cordspec use. They are not promised to users."""

from cordspec.decode.decoder import one_pass_class
from cordspec.decode.inflate import is_object, zstd_is_installed
from cordspec.decode.json_objects import Objects
from cordspec.decode.mend import UNREADABLE, mend
from cordspec.decode.plan import (
    FieldPlan,
    LeafPlan,
    ListPlan,
    MapPlan,
    OptionalPlan,
    Plan,
    StructPlan,
    UnionPlan,
    is_unknown,
    plan_for,
)
from cordspec.decode.prefix import find_name, match_prefix
from cordspec.decode.strictness import is_text_on_wire, lax_decoder
from cordspec.decode.surrogates import replace_lone_surrogates, surrogate_paths

__all__ = [
    "UNREADABLE",
    "FieldPlan",
    "LeafPlan",
    "ListPlan",
    "MapPlan",
    "Objects",
    "OptionalPlan",
    "Plan",
    "StructPlan",
    "UnionPlan",
    "find_name",
    "is_object",
    "is_text_on_wire",
    "is_unknown",
    "lax_decoder",
    "match_prefix",
    "mend",
    "one_pass_class",
    "plan_for",
    "replace_lone_surrogates",
    "surrogate_paths",
    "zstd_is_installed",
]
