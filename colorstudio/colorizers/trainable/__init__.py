"""What the kinds share that ``colorstudio train`` makes."""
