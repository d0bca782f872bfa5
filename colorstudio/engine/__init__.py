"""From film to takes and from takes to film: jobs that plan, run, store and export."""
