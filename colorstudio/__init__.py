"""ColorStudio turns black-and-white film into colour."""

__version__ = "0.1.0"
