"""The text of a small schema folder: an id, an object and an event."""

IDS = """\
description: Ids.
$defs:
  ThingId:
    type: string
    description: A thing.
    x-id: true
"""

THINGS = """\
description: Things.
$defs:
  Thing:
    type: object
    description: A thing.
    required: [id]
    properties:
      id:
        $ref: ids.yaml#/$defs/ThingId
        description: Its id.
      size:
        type: integer
        description: How large it is.
"""

GATEWAY = """\
description: Tables.
events:
  THING_CREATE:
    description: A thing came to be.
    payload: {$ref: things.yaml#/$defs/Thing}
    intents: []
"""
