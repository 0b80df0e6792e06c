"""Open licences (专利开放许可): declared to everybody; notice and payment make the licence."""
