grant update (cancelled_at) on pilot_bookings to market_app;
