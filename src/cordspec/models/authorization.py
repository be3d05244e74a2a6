# @generated from schemas/objects/authorization.yaml by "cordspec codegen" - do not edit
"""Tokens and keys of OAuth2 and OpenID Connect."""

from collections.abc import Sequence
from typing import ClassVar

from cordspec.models.application import OAuth2Scope
from cordspec.models.ids import UserId
from cordspec.models.locale import Locale
from cordspec.wire import Model, SecretModel

__all__ = [
    "OpenIDUserInfo",
    "ProvisionalToken",
    "PublicKey",
    "PublicKeys",
]


class PublicKey(Model, frozen=True, kw_only=True):
    """An RSA key with which OpenID Connect tokens of Discord are verified, a JSON Web Key."""

    kty: str
    """Type of the key, RSA."""

    use: str
    """Use of the key, sig for signatures."""

    kid: str
    """ID of the key, which the header of a token names."""

    n: str
    """Modulus of the key, in base64url."""

    e: str
    """Exponent of the key, in base64url."""

    alg: str
    """Algorithm of the signatures, RS256."""


class PublicKeys(Model, frozen=True, kw_only=True):
    """Keys with which OpenID Connect tokens of Discord are verified, a JSON Web Key Set."""

    keys: Sequence[PublicKey]
    """Keys that are in use."""


class OpenIDUserInfo(Model, frozen=True, kw_only=True):
    """OpenID Connect claims about a user."""

    sub: UserId
    """ID of the user."""

    email: str | None = None
    """Email address; absent without the scope ``email``."""

    email_verified: bool | None = None
    """Whether the email address is verified; absent without the scope ``email``."""

    preferred_username: str | None = None
    """Name of the user; absent without the scope ``identify``."""

    nickname: str | None = None
    """Display name of the user; null for none."""

    picture: str | None = None
    """URL of the avatar."""

    locale: Locale | None = None
    """Language of the user."""


class ProvisionalToken(SecretModel, frozen=True, kw_only=True):
    """An access token of a provisional account of the Social SDK."""

    hidden: ClassVar[tuple[str, ...]] = ("access_token", "id_token", "refresh_token")

    token_type: str
    """Type of the token, Bearer."""

    access_token: str
    """Token with which requests are authenticated."""

    expires_in: int
    """Time until the access token expires. Seconds."""

    scope: str
    """Scopes of the token, with spaces between them."""

    id_token: str
    """OpenID Connect token of the account."""

    refresh_token: str | None = None
    """Token with which a new access token is requested; null for none."""

    scopes: Sequence[OAuth2Scope] | None = None
    """Scopes of the token."""

    expires_at_s: int | None = None
    """Unix time at which the access token expires. Seconds."""
