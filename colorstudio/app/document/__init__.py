"""The open film and its project: what the window shows of it, and every edit."""
