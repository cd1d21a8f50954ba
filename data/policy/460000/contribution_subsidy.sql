-- SPDX-License-Identifier: Apache-2.0
-- 200元补40元，每多100元增补10元，到900元为止；1000元以上怎样增加，所见文字有两种读法，这里只收录到900元的数，
-- 更高的档次实际补得更多。
-- 40 at 200, 10 more for each 100 up to 900. What is added from 1000 on can be read in two ways: here
-- it stays at that of 900, and higher tiers get more in fact.
INSERT INTO contribution_subsidy
    (area_code, for_group, from_month, from_known, from_fen_per_year, subsidy_fen_per_year, more_fen,
     for_each_fen, most_fen, announced, source_id, clause, origin, note, complete) VALUES
    (460000, '', '2023-05', 'printed', 20000, 4000, 1000, 10000, 11000, 0, '460000-tiers-2023-05', '',
     'shipped', '1000元以上每1000元再增、封顶320元的部分未收录', 0);
