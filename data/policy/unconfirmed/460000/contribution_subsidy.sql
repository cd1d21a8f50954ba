-- SPDX-License-Identifier: Apache-2.0
INSERT INTO contribution_subsidy
    (area_code, for_group, from_month, from_known, from_fen_per_year, subsidy_fen_per_year, more_fen, for_each_fen, most_fen, source_id, clause, origin,
     note, complete) VALUES
    (460000, '', '2023-06', 'derived', 20000, 4000, 1000, 10000, 32000, '460000-tiers-2023-05-u', '', 'shipped',
     '', 1),
    (460000, '', '2023-06', 'derived', 100000, 13000, 2000, 100000, 32000, '460000-tiers-2023-05-u', '', 'shipped',
     '由“1000元至6000元每1000元增20元，以上每1000元增30元，最高320元”推出：1000元为110+20；2023年5月起，这里从6月写起', 1),
    (460000, '', '2023-06', 'derived', 600000, 23000, 3000, 100000, 32000, '460000-tiers-2023-05-u', '', 'shipped',
     '', 1);
