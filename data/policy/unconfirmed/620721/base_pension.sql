-- SPDX-License-Identifier: Apache-2.0
INSERT INTO base_pension
    (area_code, for_group, from_month, from_known, fen_per_month, source_id, clause, origin,
     note) VALUES
    (620721, '', '2025-01', 'approximate', 32300, '620721-base-2025-01-u', '', 'shipped',
     'county 175 + central 123 + province 25; machine-written page');
