"""What the frozen program starts with."""

import multiprocessing
import sys

from colorstudio.cli.main import main

if __name__ == "__main__":
    multiprocessing.freeze_support()  # the engine is this program again, as its own child
    sys.exit(main())
