# @generated from schemas/objects/locale.yaml by "cordspec codegen" - do not edit
"""Languages of the Discord client."""

from cordspec.wire import OpenStrEnum

__all__ = [
    "Locale",
]


class Locale(OpenStrEnum):
    """Language that a user or a guild has chosen.

    Documentation: https://docs.discord.com/developers/reference#locales
    """

    ID = "id"
    """Indonesian."""

    DA = "da"
    """Danish."""

    DE = "de"
    """German."""

    EN_GB = "en-GB"
    """English as in Britain."""

    EN_US = "en-US"
    """English as in the USA."""

    ES_ES = "es-ES"
    """Spanish as in Spain."""

    ES_419 = "es-419"
    """Spanish as in Latin America."""

    FR = "fr"
    """French."""

    HR = "hr"
    """Croatian."""

    IT = "it"
    """Italian."""

    LT = "lt"
    """Lithuanian."""

    HU = "hu"
    """Hungarian."""

    NL = "nl"
    """Dutch."""

    NO = "no"
    """Norwegian."""

    PL = "pl"
    """Polish."""

    PT_BR = "pt-BR"
    """Portuguese as in Brazil."""

    RO = "ro"
    """Romanian."""

    FI = "fi"
    """Finnish."""

    SV_SE = "sv-SE"
    """Swedish."""

    VI = "vi"
    """Vietnamese."""

    TR = "tr"
    """Turkish."""

    CS = "cs"
    """Czech."""

    EL = "el"
    """Greek."""

    BG = "bg"
    """Bulgarian."""

    RU = "ru"
    """Russian."""

    UK = "uk"
    """Ukrainian."""

    HI = "hi"
    """Hindi."""

    TH = "th"
    """Thai."""

    ZH_CN = "zh-CN"
    """Chinese as in China."""

    JA = "ja"
    """Japanese."""

    ZH_TW = "zh-TW"
    """Chinese as in Taiwan."""

    KO = "ko"
    """Korean."""

    AR = "ar"
    """Arabic. Not in Discord's documentation."""

    HE = "he"
    """Hebrew. Not in Discord's documentation."""
