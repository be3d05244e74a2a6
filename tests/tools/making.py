"""Objects for the tests of cordspec.tools."""

from cordspec.models import User
from cordspec.testing import sample

USER_ID = 80351110224678912
STILL = "8342729096ea3675442027381ff50dfe"
MOVING = f"a_{STILL}"


def a_user(user_id: int = USER_ID, **fields: object) -> User:
    return sample(User, id=user_id, **{"discriminator": "0", "avatar": None, **fields})
