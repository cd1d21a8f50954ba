-- SPDX-License-Identifier: Apache-2.0
INSERT INTO long_payer_supplement
    (area_code, for_group, from_month, from_known, from_year, fen_per_month_per_year,
     announced, source_id, clause, origin, note) VALUES
    (430100, '', '2017-01', 'seen_in_force', 16, 100, 0, 'changsha-12333-2017', '', 'shipped',
     '满15年以上，每多缴1年加1元；不含补缴年限');
