"""Makes colour models: packs pictures, simulates hints, trains, compares losses, exports."""
