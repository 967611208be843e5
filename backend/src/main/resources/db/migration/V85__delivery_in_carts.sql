-- How the goods of a line come, as the purchase plan that it is of has counted them. Null: nobody has said, and the checkout proposes what suits.
ALTER TABLE ordering_cart_line ADD COLUMN delivery text CHECK (delivery IN ('pick-up', 'courier', 'consolidated'));
