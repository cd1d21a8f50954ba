-- SPDX-License-Identifier: Apache-2.0
INSERT INTO base_pension
    (area_code, for_group, from_month, from_known, fen_per_month, source_id, clause, origin,
     note) VALUES
    (330100, '', '2020-01', 'derived', 24000, '330100-base-2020-01-u', '', 'shipped',
     'printed totals 250 / 255 / 260 for 65-69 / 70-74 / 75+ minus 10 / 15 / 20');
