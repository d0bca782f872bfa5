"""``python -m colorstudio``."""

import sys

from colorstudio.cli.main import main

if __name__ == "__main__":
    sys.exit(main())
