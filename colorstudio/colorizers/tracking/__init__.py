"""Networks that find objects and follow them from picture to picture."""
