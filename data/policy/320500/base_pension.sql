-- SPDX-License-Identifier: Apache-2.0
INSERT INTO base_pension
    (area_code, for_group, from_month, from_known, from_years_registered, or_years_paid,
     fen_per_month, announced, source_id, clause, origin, note) VALUES
    (320500, '', '2017-01', 'printed', 0, NULL, 32000, 0, '320500-2016', '', 'shipped',
     '本地户籍不满20年、缴费不满15年'),
    (320500, '', '2017-01', 'printed', 20, 15, 46000, 0, '320500-2016', '', 'shipped',
     '本地户籍满20年，或者缴费满15年');
