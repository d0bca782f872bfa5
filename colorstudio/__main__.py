"""``python -m colorstudio``."""

import multiprocessing
import sys

from colorstudio.cli.main import main

if __name__ == "__main__":
    multiprocessing.freeze_support()  # a packaged program starts itself as its own child
    sys.exit(main())
