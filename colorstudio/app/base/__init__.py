"""What every room of the studio uses: theme, icons, fields, actions, background work."""
