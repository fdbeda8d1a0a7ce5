use wechatpay_api::v3::credit_repayment::partner::contracts::{app_presign, h5_presign};
use wechatpay_spec::table::v3::credit_repayment as table;

use super::opens;
use crate::papay::ContractRef;

opens! {
    app_presign, table::POST_PARTNER_CONTRACTS_APP_PRESIGN,
        |it| ContractRef::credit_repayment(&it.out_contract_code).with_plan_id(&it.plan_id).with_appid(&it.appid);
    h5_presign, table::POST_PARTNER_CONTRACTS_H5_PRESIGN,
        |it| ContractRef::credit_repayment(&it.out_contract_code).with_plan_id(&it.plan_id).with_appid(&it.appid);
}
