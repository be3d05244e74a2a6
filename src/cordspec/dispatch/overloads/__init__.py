# @generated from schemas/ by "cordspec codegen" - do not edit
"""The signatures of dispatchers for type checkers, and the table of lifecycle events."""
