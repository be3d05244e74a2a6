# @generated from schemas/ by "cordspec codegen" - do not edit
"""What listening to each event brings, for type checkers and for the run-time check."""
