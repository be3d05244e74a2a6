"""``python -m cordspec`` is the command line."""

from cordspec.cli import main

raise SystemExit(main())
