"""What the makers of ColorStudio run; nothing in here is installed."""
