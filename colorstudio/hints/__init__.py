"""Who knows colour: sources of hints, and how they are fused."""
