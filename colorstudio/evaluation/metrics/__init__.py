"""What is measured: each metric with its paper, as arithmetic on batches of frames."""
