"""The value of an autocomplete option is narrowed by its type: text while it is typed, a number once filled in."""

from typing import assert_type

from cordspec.models import AutocompleteIntegerOption, AutocompleteNumberOption, AutocompleteOption


def typed(option: AutocompleteOption) -> str | None:
    match option:
        case AutocompleteIntegerOption(value=str() as text) | AutocompleteNumberOption(value=str() as text):
            assert_type(text, str)
            return text
        case AutocompleteIntegerOption(value=int() as number):
            assert_type(number, int)
        case AutocompleteNumberOption(value=float() as fraction):
            assert_type(fraction, float)
        case _:
            pass
    return None
