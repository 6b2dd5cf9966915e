/** The types of the files' columns, said rather than guessed: guessing costs another look at each file. */
export const COLUMNS = {
  claims: `{
    claim_id: 'VARCHAR', insured_id: 'VARCHAR', policy_id: 'VARCHAR', provider: 'VARCHAR', benefit: 'VARCHAR',
    diagnosis: 'VARCHAR', service_date: 'DATE', discharge_date: 'DATE', submitted_date: 'DATE', decided_date: 'DATE',
    settled_date: 'DATE', status: 'VARCHAR', amount_claimed: 'DOUBLE', amount_approved: 'DOUBLE', amount_paid: 'DOUBLE'
  }`,
  policies: `{
    policy_id: 'VARCHAR', family_id: 'VARCHAR', product: 'VARCHAR', enrol_date: 'DATE', cover_start: 'DATE',
    cover_end: 'DATE', contribution_due: 'DOUBLE', status: 'VARCHAR', status_date: 'DATE',
    eligible_to_renew: 'VARCHAR', insured_count: 'INTEGER'
  }`,
  members: `{
    insured_id: 'VARCHAR', family_id: 'VARCHAR', sex: 'VARCHAR', birth_date: 'DATE', relationship: 'VARCHAR',
    area: 'VARCHAR', entry_date: 'DATE', exit_date: 'DATE', exit_reason: 'VARCHAR', poverty: 'VARCHAR'
  }`,
};

/** Best estimate and end of a claim. */
export const CLAIM_FACTS = `
  CASE status
    WHEN 'rejected' THEN 0
    WHEN 'paid' THEN coalesce(amount_paid, amount_approved, amount_claimed)
    WHEN 'approved' THEN coalesce(amount_approved, amount_claimed)
    ELSE amount_claimed
  END AS best,
  CASE WHEN settled_date IS NULL AND status = 'rejected' THEN decided_date ELSE settled_date END AS ended_date`;

const TIMELINE = `
  SELECT
    date_trunc('month', (SELECT min(cover_start) FROM policies))::DATE AS first_month,
    date_trunc('month', greatest(
      (SELECT greatest(max(submitted_date), max(decided_date), max(settled_date)) FROM claims),
      (SELECT max(enrol_date) FROM policies),
      (SELECT max(exit_date) FROM members)
    ))::DATE AS last_month`;

const MONTH_DAYS = `
  SELECT month::DATE AS first_day, last_day(month::DATE) AS last_day
  FROM (SELECT unnest(generate_series(first_month, last_month, INTERVAL 1 MONTH)) AS month FROM (${TIMELINE}))`;

export const MONTHS = `SELECT strftime(first_day, '%Y-%m') AS month FROM (${MONTH_DAYS}) ORDER BY first_day`;

function divided(division: string, from: string): string {
  return `
    SELECT strftime(month, '%Y-%m') AS month, division, claims, amount
    FROM (
      SELECT date_trunc('month', service_date) AS month, ${division} AS division, count(*) AS claims, sum(best) AS amount
      FROM ${from}
      WHERE status <> 'rejected'
      GROUP BY ALL
    )`;
}

function days(columns: string, from: string): string {
  return `
    SELECT * REPLACE (strftime(month, '%Y-%m') AS month)
    FROM (
      SELECT
        date_trunc('month', ended_date) AS month, ${columns}
        quantile_cont(ended_date - submitted_date, 0.5) AS "median days",
        quantile_cont(ended_date - submitted_date, 0.9) AS "p90 days"
      FROM ${from}
      WHERE ended_date >= submitted_date
      GROUP BY ALL
    )`;
}

const WITH_SEX = 'claims LEFT JOIN members USING (insured_id)';

export const DIVIDED_BY_BENEFIT = divided('benefit', 'claims');
export const DIVIDED_BY_SEX = divided('sex', WITH_SEX);
export const DAYS = days('', 'claims');
export const DAYS_BY_SEX = days('sex AS division,', WITH_SEX);

/**
 * What the contributions of policies earn on the days they cover, by month. Policies with the same days are put
 * together first: a join of every policy with its months takes several times as long.
 */
export const EARNED = `
  WITH terms AS (
    SELECT
      cover_start,
      CASE
        WHEN status IN ('suspended', 'cancelled') AND status_date IS NOT NULL
        THEN least(cover_end, status_date - 1)
        ELSE cover_end
      END AS covered_to,
      sum(contribution_due / (cover_end - cover_start + 1)) AS per_day
    FROM policies
    GROUP BY ALL
  )
  SELECT
    strftime(first_day, '%Y-%m') AS month,
    sum(per_day * (least(covered_to, last_day) - greatest(cover_start, first_day) + 1)) AS earned
  FROM terms JOIN (${MONTH_DAYS}) ON cover_start <= last_day AND covered_to >= first_day
  GROUP BY first_day`;
