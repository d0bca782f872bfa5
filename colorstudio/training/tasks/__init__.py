"""What can be trained: each task knows its network, its objective and how it paints."""
