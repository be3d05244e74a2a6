# @generated from schemas/ by "cordspec codegen" - do not edit
"""The payload of each event, for type checkers and for the check at run time."""
